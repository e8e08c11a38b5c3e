import { keepStorageToOurselves } from './own-storage.ts';

keepStorageToOurselves();
