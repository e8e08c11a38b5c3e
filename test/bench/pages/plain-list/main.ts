/** A list as tall as the dashboard's, of plain rows of text that are all there: what scrolling itself costs. */
const { searchParams } = new URL(location.href);
const rows = Number(searchParams.get('rows'));
const height = Number(searchParams.get('height'));
const list = document.createElement('div');
list.className = 'people__scroll';
list.style.cssText = 'position: fixed; inset: 60px 0 0 220px; overflow: auto';
for (let n = 0; n < rows; n++) {
  const row = document.createElement('div');
  row.style.cssText = `height: ${height}px; border-bottom: 1px solid; content-visibility: auto; contain-intrinsic-size: auto ${height}px`;
  row.textContent = `Row ${n}: a name, a role, a company, a day`;
  list.append(row);
}
document.body.append(list);
document.title = 'ready';
