// The provider first: it must stand ready when the elements inside it look for their client.
import './provider/provider.define.ts';
import './alumni-directory/alumni-directory.define.ts';
