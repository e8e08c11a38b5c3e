/**
 * Names that stand in the specifications of HTML, SVG and ARIA (2026-11), and a few that builders of pages give. Any other
 * name in a page was made up by somebody and may be a word: `<anna-berg-ceo>`.
 */
const names = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const ELEMENTS = names(`
  a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col
  colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame
  frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark math
  menu meta meter nav noscript object ol optgroup option output p picture pre progress q rp rt ruby s samp script search
  section select slot small source span strong style sub summary sup table tbody td template textarea tfoot th thead time
  title tr track u ul var video wbr svg g path rect circle ellipse line polyline polygon text tspan defs use symbol
  lineargradient radialgradient stop clippath mask pattern filter foreignobject image marker desc metadata`);

export const ATTRIBUTES = names(`
  abbr accept accept-charset action align allow allowfullscreen alt async autocapitalize autocomplete autofocus autoplay
  border charset checked cite class color cols colspan content contenteditable controls coords crossorigin data datetime
  decoding default defer dir disabled download draggable enctype enterkeyhint fetchpriority for form formaction headers
  height hidden high href hreflang http-equiv id imagesizes imagesrcset inert inputmode integrity is itemid itemprop
  itemref itemscope itemtype kind label lang list loading loop low max maxlength media method min minlength multiple muted
  name nomodule nonce novalidate open optimum part pattern placeholder playsinline popover popovertarget poster preload
  prefix property readonly referrerpolicy rel required resource rev reversed role rows rowspan sandbox scope selected
  shape size sizes slot span spellcheck src srcdoc srclang srcset start step style tabindex target title translate type
  typeof usemap value vocab width wrap xmlns
  aria-activedescendant aria-atomic aria-autocomplete aria-busy aria-checked aria-colcount aria-colindex aria-colspan
  aria-controls aria-current aria-describedby aria-details aria-disabled aria-errormessage aria-expanded aria-flowto
  aria-haspopup aria-hidden aria-invalid aria-keyshortcuts aria-label aria-labelledby aria-level aria-live aria-modal
  aria-multiline aria-multiselectable aria-orientation aria-owns aria-placeholder aria-posinset aria-pressed
  aria-readonly aria-relevant aria-required aria-roledescription aria-rowcount aria-rowindex aria-rowspan aria-selected
  aria-setsize aria-sort aria-valuemax aria-valuemin aria-valuenow aria-valuetext
  viewbox fill stroke stroke-width stroke-linecap stroke-linejoin d x y x1 y1 x2 y2 cx cy r rx ry points transform opacity
  data-member-id data-section data-view-name data-urn data-entity-urn data-field data-control-name`);
