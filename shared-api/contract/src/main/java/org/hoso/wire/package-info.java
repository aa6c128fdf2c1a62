/** How commands and events are written down: their stored names and the one JSON mapper. */
@NullMarked
package org.hoso.wire;

import org.jspecify.annotations.NullMarked;
