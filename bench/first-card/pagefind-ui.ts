// Pagefind's own search page; its script is not a module and leaves a name on the page.
interface PagefindUI {
  triggerSearch(text: string): void;
}
const script = document.createElement('script');
script.src = '/pagefind/pagefind-ui.js';
script.onload = () => {
  const { PagefindUI: UI } = window as unknown as { PagefindUI: new (options: object) => PagefindUI };
  new UI({ element: '#search', pageSize: 20, showImages: false }).triggerSearch('menjahit');
};
document.head.append(script);
