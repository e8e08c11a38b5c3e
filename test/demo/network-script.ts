/**
 * The script of the fictional pages themselves: sections that mount late, and navigation without a new document.
 * Served as `/network-script.js`; written as the text it is, since it runs in the page and not here.
 */
export const NETWORK_SCRIPT = `
(() => {
  const mountLate = () => {
    for (const late of document.querySelectorAll('template[data-late]')) {
      setTimeout(() => late.replaceWith(late.content), Number(late.dataset.late));
    }
  };
  const show = async (path) => {
    const screen = document.querySelector('[data-sdui-screen], .scaffold-layout');
    const answer = await fetch('/network-screen' + path);
    const { title, html } = await answer.json();
    screen.innerHTML = html;
    const added = document.createElement('title');
    added.textContent = title;
    document.head.append(added);
    mountLate();
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-in-app]');
    if (!link) return;
    event.preventDefault();
    const path = new URL(link.href).pathname;
    history.pushState({}, '', path);
    void show(path);
  });
  addEventListener('popstate', () => void show(location.pathname));
  mountLate();
})();
`;
