/** What was to be looked at cannot be. The message is Indonesian and says what to do; nothing of an answer is in it. */
export class DoctorError extends Error {
  override readonly name = 'DoctorError';
}

/** What was taken for a backend is a page with Guyub on it, and another doctor's patient. */
export class GuyubPage extends DoctorError {
  readonly url: URL;
  constructor(url: URL) {
    super('Ini halaman dengan Guyub, bukan sumber data. Ulangi tanpa pilihan untuk sumber data.');
    this.url = url;
  }
}

/** An address that only a computer inside its network reaches, asked for by somebody who may stand there. */
export class InsideAddress extends DoctorError {}
