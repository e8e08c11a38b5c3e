import { keepStorageToOurselves } from '../../lib/browser/own-storage.ts';

keepStorageToOurselves();
