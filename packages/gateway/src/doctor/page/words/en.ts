import type { id } from './id.ts';

export const en: Readonly<Record<keyof typeof id, string>> = {
  'no-guyub':
    'There is no Guyub on this page: no element, link, frame or script. If the page is drawn by a script, check the HTML that your browser saves. If it is not there yet, paste this.',
  'element-removed':
    'The script is there, the element is not: the editor of the site may remove tags that it does not know. This div usually stays; put in your own address and region.',
  escaped:
    'The tag became words that visitors read, because it was pasted in visual mode. Paste it in HTML or Text mode, or into a Custom HTML block.',
  'in-comment': 'A Guyub tag stands inside an HTML comment, so it is not used.',
  'not-read': 'A Guyub tag stands inside <{inside}>, where browsers do not read it. Move it out.',
  'tag-broken': 'The editor put <br> inside the tag. Write the whole tag on one line.',
  'element-unknown':
    'There is no element "{name}". There are: {names}. Mend the start tag, and the end tag if it is written there.',
  'element-unclosed':
    'This element is not closed, so the rest of the page is inside it and is not seen. Write its end tag after the link in it; a tag that ends with /> closes nothing.',
  'fallback-missing':
    'This element is empty. Where scripts are blocked or the gateway is down, visitors see a hole. Put a plain link inside.',
  'in-code':
    'The element stands inside <{around}>, where it does not look or work as it should. Move it out.',
  'link-nowhere': 'This link leads nowhere. Without scripts visitors are stuck.',
  'deep-link-twice':
    'Two elements write into the address of the page (deep-link), one over the other. One is enough.',
  'lang-missing':
    'The page does not say its language. Screen readers mispronounce it, and elements speak Indonesian.',
  'base-elsewhere':
    'Because of <base>, relative addresses, also of Guyub scripts and files, are looked for at {base}. Write full addresses if that is not meant.',
  'word-quotes':
    'The quotes are curly (“ ”), as word processors make them. HTML only knows straight ones (").',
  'attribute-with-data': 'On a guyub-… tag, "{name}" is written without data-.',
  'attribute-without-data': 'On a div or a link, "{name}" is written with data- before it.',
  'attribute-unknown': 'The attribute "{name}" is not known. Known are: {known}.',
  'flag-false': '"{name}" counts because it is there, whatever it says. Remove it to switch it off.',
  'region-shape': 'The region "{value}" is no code of Kemendagri. Write it with dots, like {example}.',
  'value-bad': '{name}="{value}" is not known and is ignored. Write for example {example}.',
  'source-missing':
    'This element does not say where its data is (source). If the editor removes attributes, use the div with data-source.',
  'source-kind-unknown':
    'The word "{kind}:" before source is not known. There are snapshot:, shards:, sheet:, or the plain address of a gateway.',
  'source-no-address': 'source is no address. Write the full address of the gateway.',
  'source-kind-not-here': 'This element cannot read "{kind}". It reads: {kinds}.',
  'source-is-file': 'source is the address of a file. Write snapshot: before it.',
  'source-with-path':
    'source ends in /v1 already. Write the address of the gateway alone; the element adds the rest.',
  'shards-no-key':
    'source shards: has no key. Copy the line that guyub snapshot --shards wrote, with #ed25519-….',
  'source-inside':
    'source leads to {host}, which is only on your own computer or network. Visitors do not reach it.',
  'source-http': 'The page is https and source is http: browsers block it. Set up https at {host}.',
  'script-missing':
    'There is no script for this element ({file}). If the editor removes <script>, put it into the template of the site, one line for all pages.',
  'script-perhaps-bundled':
    'The script {file} is not to be seen. If this site bundles @guyub/widgets itself, all is well; if not, add it.',
  'script-of-other-kind': '{has} is there, but this source needs {file}.',
  'script-held':
    'An optimiser or a consent manager holds this script back (type="{type}"). Make an exception for Guyub: it uses no cookies and tracks nobody.',
  'loader-renamed':
    '{file} is the Guyub loader under another name. It finds its folder by its own name; give that back.',
  'script-not-module': 'This script is a module. Without type="module" browsers refuse it.',
  'script-http': 'The page is https and the script is http: browsers block it.',
  'integrity-no-crossorigin': 'integrity of a script from another host needs crossorigin="anonymous".',
  'integrity-mismatch':
    'The script is not the one that integrity names, so browsers refuse it. Check that the version is right; if so, this is the hash of what is there now.',
  'manifest-missing':
    'data-manifest is given, but {url} is not there. Upload the whole folder of that version.',
  'manifest-mismatch':
    'data-manifest is not the hash of the manifest.json there, so no script runs. If the version is right, this is its hash now.',
  'script-unreachable': '{url} cannot be reached. Check the address and its server.',
  'script-file-missing':
    '{url} is not there (it answers {status}). Upload the whole folder guyub/, or correct the address.',
  'script-not-javascript':
    '{url} answers {type}, not JavaScript: perhaps a "not found" page, or the server has the wrong type for .js files.',
  'script-cors':
    '{host} does not let other sites use its scripts. It has to send this header for that folder.',
  'script-corp':
    'Cross-Origin-Embedder-Policy or Cross-Origin-Resource-Policy blocks the script from {host}.',
  'versions-two': 'Two versions of Guyub are on this page ({versions}). The first to come is used; keep one.',
  'folders-two': 'Guyub scripts come from two places ({folders}). Keep one, so that they are of one version.',
  'script-old': '{file} is the older form, beside the loader. Remove it; the loader fetches what is needed.',
  'policy-blocks':
    'The Content-Security-Policy blocks it: {directives} does not allow {lacks}. Send this whole line in its place. Where there are several policies, each has to allow it.',
  'policy-meta-blocks':
    'The Content-Security-Policy in <meta> blocks it: {directives} does not allow {lacks}. Write it like this.',
  'policy-nonce':
    "The policy for scripts has 'strict-dynamic': addresses count for nothing, each script tag needs the nonce of the header.",
  'policy-sandbox':
    'Content-Security-Policy: sandbox without allow-scripts switches off all scripts of this page.',
  'policy-reports':
    'A policy that only reports (Report-Only) would block {lacks} once it is enforced: {directives}.',
  'geolocation-closed':
    'Permissions-Policy closes the location, so "Use my location" does not work. Visitors can still choose a place by name.',
  'gateway-silent':
    'The gateway {gateway} does not answer. Check its spelling, whether the server runs, and its certificate.',
  'gateway-fails': 'The gateway {gateway} is in trouble (it answers {status}). Tell who runs it.',
  'gateway-other':
    '{gateway} is no Guyub gateway, or an old one: it answers {status}, {type}. Check the address; if there is a path behind it, add that.',
  'gateway-moved': '{gateway} sends visitors on to {next}. Write that address, or browsers may refuse it.',
  'gateway-cors':
    'The gateway {gateway} is alive, but does not allow this site ({origin}). Who runs the gateway adds this option.',
  'gateway-busy':
    'The gateway {gateway} asks for a pause, so not everything was checked. Try again in some minutes.',
  'gateway-refuses':
    'The gateway {gateway} refuses what this element asks ({status}). Check the attributes, and the versions of both.',
  'gateway-no-sending':
    'The gateway {gateway} may be read, but takes nothing from {origin}: requests and applications would fail.',
  'hiring-closed':
    'The gateway {gateway} takes no requests for quotes yet; visitors only see the link inside the element. Who runs the gateway opens it like this.',
  'region-empty':
    'At {place} nobody is published for the region {region} yet, so visitors see nothing. Check the code; if it is right, the data has yet to be brought in and agreed to.',
  'region-elsewhere':
    'At {place} nobody is published for the region {region} yet, so visitors see nothing. There is something for: {regions}. If the code was a slip, correct it.',
  'not-visited': '{url} was not visited: addresses inside a network are not tried.',
  'file-silent': '{url} cannot be reached.',
  'file-missing': '{url} is not there (it answers {status}). Upload the file, or correct the address.',
  'file-cors':
    '{host} does not let other sites read this file. Put it on your own site, or send this header.',
  'sheet-not-published':
    '{url} answers a page, not a table. In Google: File, Share, Publish to web, CSV; copy that address.',
  'file-is-page':
    '{url} answers a web page, not a data file: perhaps it was never uploaded. Make it and upload it.',
  'file-not-json': '{url} is cut off or broken. Make it again and upload it.',
  'file-not-guyub': '{url} is no Guyub file of this version. Make it again and upload it.',
  'file-old':
    'The data in {url} is of {date}, {days} days ago. People who withdrew since are still shown. Make it again and upload it, best every night.',
  'file-identity':
    'STOP: {url} holds {count} numbers that look like identity numbers (NIK, KK or NPWP), in the fields {fields}. Anybody can download them. Remove the file from the site now, tell who is responsible for the data, and make it again with guyub snapshot.',
  'frame-no-title': 'The frame has no title: screen readers do not know what is in it.',
  'frame-http': 'The page is https and the frame is http: browsers block it. Set up https at {host}.',
  'frame-no-script':
    'This frame does not follow the height of its content, because its script is not there; it scrolls inside.',
  'frame-boxed': 'sandbox without allow-scripts: the frame works with plain forms and links only.',
  'frame-silent': '{url} cannot be reached.',
  'frame-missing':
    '{url} is not there (it answers {status}). Check the name of the element and the version of the gateway.',
  'frame-refused': '{host} does not let {origin} frame it. Who runs the gateway adds this option.',
  'frame-coep': 'Cross-Origin-Embedder-Policy of this page blocks the frame from {host}.',
};
