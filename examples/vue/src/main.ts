import type {} from '@guyub/widgets/vue';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
