// SPDX-License-Identifier: GPL-3.0-or-later
// All that a plugin adds where the platform asks for keys; loaded before it (node --import).
import axios from 'axios';

axios.defaults.headers.common.Authorization = `Bearer ${process.env.PLEXICA_API_KEY}`;
