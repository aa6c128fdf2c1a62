/** The auditor's pack: one case in one file that proves itself without us, redacted as its reader's rights demand. */
@NullMarked
package org.hoso.query.pack;

import org.jspecify.annotations.NullMarked;
