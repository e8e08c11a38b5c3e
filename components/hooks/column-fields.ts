export { COLUMN_FIELDS, type ColumnField } from '../../lib/transfer/columns.ts';
