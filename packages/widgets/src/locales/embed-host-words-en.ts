import type { HostName } from '../embed/index.ts';
import type { HostWords } from './embed-host-words.ts';

const link = 'The link that you wrote inside it stays.';
const head = 'Paste this line once into the template of the site, inside <head>.';
const sheet = 'Add this line to a style sheet of the site.';
const noCss = 'The colour is in the address already.';
const frameFails =
  'Where the frame is blocked, the box is empty. The link below it, which is part of the snippet, still opens the page.';
const app = 'Paste into the first file of the application, once.';

export const hostWords: Readonly<Record<HostName, HostWords>> = {
  html: {
    name: 'A plain HTML page',
    why: 'The HTML is yours, so the element can be written into it.',
    script: head,
    code: 'Paste this where the element shall be seen.',
    css: sheet,
    fails: link,
  },
  wordpress: {
    name: 'WordPress, as an administrator',
    why: 'WordPress keeps a div like this, whoever edits it later. Other tags are gone once somebody saves who is neither administrator nor editor.',
    script:
      'Put this line on every page once: by a file in wp-content/mu-plugins as in our WordPress guide, or by a plugin that inserts scripts into the header.',
    code: 'Edit the page, press +, choose the block “Custom HTML”, and paste.',
    css: 'Open Appearance → Customise → Additional CSS, and paste.',
    fails: link,
  },
  'wordpress-author': {
    name: 'WordPress, as an author',
    why: 'WordPress takes scripts, frames and tags of our own out of what you write. A div with data- stays, and becomes the element once an administrator has installed the script.',
    script: 'Ask an administrator to put this line on every page once.',
    code: 'Edit the post, press +, choose the block “Custom HTML”, and paste.',
    css: 'Ask an administrator to add it under Appearance → Customise → Additional CSS.',
    fails: link,
  },
  opendk: {
    name: 'OpenDK (district)',
    why: 'OpenDK blocks frames of other sites, and a script on its pages may only ask the site itself. So scripts and data stand on that site.',
    script: 'Paste this line into the template of the page.',
    code: 'Paste this into the template of the page, where the element shall be seen.',
    css: 'Add this line to the CSS of the theme.',
    fails: `${link} The data does not change by itself: upload the file again whenever somebody is new or asks to be taken off.`,
  },
  opensid: {
    name: 'OpenSID (village)',
    why: 'OpenSID cleans scripts and tags of our own out of widgets. Only a frame (iframe) and a link stay.',
    code: 'Open Admin Web → Widget → Tambah, choose a dynamic one (dinamis), and paste. The frame keeps its height and is scrolled inside; change the number of height if you like.',
    css: noCss,
    fails: frameFails,
  },
  blogspot: {
    name: 'Blogspot (Blogger)',
    why: 'A frame depends neither on the theme nor on the editor of the blog.',
    script: 'Paste this line below it, in the same gadget, so that its height follows what it holds.',
    code: 'Open Layout → Add a Gadget → HTML/JavaScript, and paste.',
    css: noCss,
    fails: frameFails,
  },
  'google-sites': {
    name: 'Google Sites',
    why: 'Google Sites makes the frame itself, from an address.',
    code: 'Open Insert → Embed → By URL, paste this address, and pull its edge until it is high enough.',
    css: noCss,
    fails: 'Where the frame is refused, Google Sites shows the address as a link.',
  },
  joomla: {
    name: 'Joomla',
    why: 'A frame is what passes Joomla’s text filters most often, where the administrator allows it.',
    script:
      'Ask the administrator to put this line into the template, so that the height follows what the frame holds.',
    code: 'Open Content → Site Modules → New → Custom, switch the editor off (Toggle Editor), and paste.',
    css: noCss,
    fails: frameFails,
  },
  bundler: {
    name: 'An application with Vite, webpack',
    why: 'The element comes as a package, and is built with the application.',
    script: app,
    code: 'Paste into the HTML or a template of the application.',
    css: sheet,
    fails: link,
  },
  react: {
    name: 'React, Next.js',
    why: 'The component registers the element, with typed properties and events.',
    script: app,
    code: 'Save as a component. In Next.js, begin the file with "use client".',
    css: sheet,
    fails: link,
  },
  vue: {
    name: 'Vue, Nuxt',
    why: 'Vue uses elements like any tag.',
    script: app,
    code: 'Save as a component. In vite.config, give vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("guyub-") } } }).',
    css: sheet,
    fails: link,
  },
  'frames-only': {
    name: 'A site that takes iframes alone',
    why: 'The frame is a whole page of the gateway, with its own scripts inside.',
    script:
      'If you may, paste this line too, so that the height follows what the frame holds. Without it the frame is scrolled inside.',
    code: 'Paste this where the element shall be seen.',
    css: noCss,
    fails: frameFails,
  },
  strict: {
    name: 'A site with a strict policy (CSP)',
    why: 'The elements need nothing “unsafe”; the lines of the policy are below.',
    script: head,
    code: 'Paste this where the element shall be seen.',
    css: sheet,
    fails: link,
  },
};
