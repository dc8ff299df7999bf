const decoder = new TextDecoder();

/** @throws SyntaxError */
export const fromJson = (content: Uint8Array): unknown => JSON.parse(decoder.decode(content));
