/** The words for what happened: one sentence an event in Vietnamese and English, never with personal text. */
@NullMarked
package org.hoso.query.wording;

import org.jspecify.annotations.NullMarked;
