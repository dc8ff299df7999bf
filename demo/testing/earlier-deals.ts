import type { QuoteRequestInput } from '@guyub/core/hiring';
import { solve } from '@guyub/core/hiring/proof';
import { behindLink, hiringAt, once } from '../behind-link.ts';
import { DAY, region, type Scene } from './hiring-scene.ts';

/** Deals of other buyers, from need to both answers, through the API: a count is told only from five on. */
export async function earlierDeals(scene: Scene, count: number): Promise<void> {
  const links = await Promise.all(Array.from({ length: count }, (_, i) => deal(scene, i)));
  await scene.turnTo(scene.now + 5 * DAY);
  for (const { dealId, amount, sides } of links)
    for (const link of sides)
      await (
        await behindLink(scene.demo.url, link)
      ).update('deals', dealId, { happened: true, amount }, once());
}

async function deal(scene: Scene, index: number) {
  const stranger = hiringAt(scene.demo.url);
  const { puzzle } = await stranger.terms(region);
  const proof = await solve(puzzle, new AbortController().signal);
  const wanted: QuoteRequestInput = {
    region,
    title: `Teralis jendela ${index + 1}`,
    skill: 'las',
    items: [{ name: 'Teralis', quantity: 2, unit: 'unit' }],
    neededOn: scene.day(4),
    replyBy: scene.day(2),
    buyerKind: 'household',
    buyerName: 'Keluarga Rekaan',
    contactName: 'Pak Rekaan',
    email: `pembeli-${index + 1}@contoh.example`,
    sharesContact: false,
  };
  const { request, link } = (await stranger.create('quoteRequests', wanted, { ...once(), proof })).value;
  await scene.settle();

  const coordinator = await behindLink(scene.demo.url, await scene.coordinatorLink());
  const { matters } = await coordinator.desk();
  const invitation = matters.find((matter) => matter.request.id === request.id)!.invitations[0]!;
  const graduate = await behindLink(scene.demo.url, invitation.link!);
  const quote = await graduate.create(
    'quotes',
    {
      invitationId: invitation.id,
      prices: [350_000],
      readyOn: scene.day(4),
      validUntil: scene.day(6),
      sharesContact: false,
    },
    once(),
  );
  const buyer = await behindLink(scene.demo.url, link);
  const chosen = await buyer.create('deals', { quoteId: quote.value.id }, once());
  return { dealId: chosen.value.id, amount: chosen.value.amount, sides: [link, invitation.link!] };
}
