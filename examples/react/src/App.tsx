import { AlumniDirectory } from '@guyub/widgets/react/alumni-directory';
import { HireLocal } from '@guyub/widgets/react/hire-local';
import { Provider } from '@guyub/widgets/react/provider';
import { useState } from 'react';
import { gateway } from './guyub.ts';

export function App() {
  const [isShown, setShown] = useState(true);
  const [pageSize, setPageSize] = useState(2);
  const [opened, setOpened] = useState('');
  return (
    <Provider source={gateway}>
      <h1>Lulusan Sampang</h1>
      <p>
        <button onClick={() => setShown(!isShown)}>{isShown ? 'Sembunyikan' : 'Tampilkan'}</button>{' '}
        <button onClick={() => setPageSize(4)}>Empat sehalaman</button>{' '}
        <HireLocal region="35.27" skill="jahit" label="Minta penawaran jahit" pageWords={false}>
          <a href="/kontak-blk">Hubungi BLK</a>
        </HireLocal>
      </p>
      <p role="status">{opened && `Dibuka: ${opened}`}</p>
      {isShown && (
        <AlumniDirectory
          region="35.27"
          pageSize={pageSize}
          onGuyubOpen={(event) => setOpened(event.detail.id)}
        >
          <a href="/kontak-blk">Hubungi BLK</a>
        </AlumniDirectory>
      )}
    </Provider>
  );
}
