/** The bytes of evidence, for whoever sees the piece on the case file: as a download only, and each look of others recorded. */
@NullMarked
package org.hoso.query.evidence;

import org.jspecify.annotations.NullMarked;
