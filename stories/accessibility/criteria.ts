/** Why a criterion is not asked of an element: the page decides, or there is no such thing in any element. */
type Reason = { readonly page: string } | { readonly none: string };

interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  readonly unasked?: Reason;
}

const media = { none: 'no sound and no moving pictures' } as const;
const pages = { page: 'what stands round the element decides' } as const;

const of = (level: 'A' | 'AA', id: string, name: string, unasked?: Reason): Criterion => ({
  id,
  name,
  level,
  ...(unasked && { unasked }),
});

/** WCAG 2.2, levels A and AA. */
export const criteria: readonly Criterion[] = [
  of('A', '1.1.1', 'Non-text Content'),
  of('A', '1.2.1', 'Audio-only and Video-only', media),
  of('A', '1.2.2', 'Captions (Prerecorded)', media),
  of('A', '1.2.3', 'Audio Description or Media Alternative', media),
  of('AA', '1.2.4', 'Captions (Live)', media),
  of('AA', '1.2.5', 'Audio Description (Prerecorded)', media),
  of('A', '1.3.1', 'Info and Relationships'),
  of('A', '1.3.2', 'Meaningful Sequence'),
  of('A', '1.3.3', 'Sensory Characteristics'),
  of('AA', '1.3.4', 'Orientation'),
  of('AA', '1.3.5', 'Identify Input Purpose'),
  of('A', '1.4.1', 'Use of Color'),
  of('A', '1.4.2', 'Audio Control', media),
  of('AA', '1.4.3', 'Contrast (Minimum)'),
  of('AA', '1.4.4', 'Resize Text'),
  of('AA', '1.4.5', 'Images of Text'),
  of('AA', '1.4.10', 'Reflow'),
  of('AA', '1.4.11', 'Non-text Contrast'),
  of('AA', '1.4.12', 'Text Spacing'),
  of('AA', '1.4.13', 'Content on Hover or Focus'),
  of('A', '2.1.1', 'Keyboard'),
  of('A', '2.1.2', 'No Keyboard Trap'),
  of('A', '2.1.4', 'Character Key Shortcuts', { none: 'no shortcuts' }),
  of('A', '2.2.1', 'Timing Adjustable'),
  of('A', '2.2.2', 'Pause, Stop, Hide'),
  of('A', '2.3.1', 'Three Flashes or Below Threshold'),
  of('A', '2.4.1', 'Bypass Blocks', pages),
  of('A', '2.4.2', 'Page Titled', pages),
  of('A', '2.4.3', 'Focus Order'),
  of('A', '2.4.4', 'Link Purpose (In Context)'),
  of('AA', '2.4.5', 'Multiple Ways', pages),
  of('AA', '2.4.6', 'Headings and Labels'),
  of('AA', '2.4.7', 'Focus Visible'),
  of('AA', '2.4.11', 'Focus Not Obscured (Minimum)'),
  of('A', '2.5.1', 'Pointer Gestures', { none: 'everything is one press' }),
  of('A', '2.5.2', 'Pointer Cancellation'),
  of('A', '2.5.3', 'Label in Name'),
  of('A', '2.5.4', 'Motion Actuation', { none: 'nothing listens to the movement of a device' }),
  of('AA', '2.5.7', 'Dragging Movements', { none: 'nothing is dragged' }),
  of('AA', '2.5.8', 'Target Size (Minimum)'),
  of('A', '3.1.1', 'Language of Page', pages),
  of('AA', '3.1.2', 'Language of Parts'),
  of('A', '3.2.1', 'On Focus'),
  of('A', '3.2.2', 'On Input'),
  of('AA', '3.2.3', 'Consistent Navigation', pages),
  of('AA', '3.2.4', 'Consistent Identification'),
  of('A', '3.2.6', 'Consistent Help', pages),
  of('A', '3.3.1', 'Error Identification'),
  of('A', '3.3.2', 'Labels or Instructions'),
  of('AA', '3.3.3', 'Error Suggestion'),
  of('AA', '3.3.4', 'Error Prevention (Legal, Financial, Data)'),
  of('A', '3.3.7', 'Redundant Entry'),
  of('AA', '3.3.8', 'Accessible Authentication (Minimum)'),
  of('A', '4.1.2', 'Name, Role, Value'),
  of('AA', '4.1.3', 'Status Messages'),
];
