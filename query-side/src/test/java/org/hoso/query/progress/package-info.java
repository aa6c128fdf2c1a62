/** How far a case has come: strands, tracks, clocks, status, what may be done next, and an outsider's outlook. */
@NullMarked
package org.hoso.query.progress;

import org.jspecify.annotations.NullMarked;
