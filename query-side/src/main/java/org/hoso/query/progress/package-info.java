/** How far a case has come: what is open on each of its tracks, whose turn it is, since when, due when, and what may be done next. */
@NullMarked
package org.hoso.query.progress;

import org.jspecify.annotations.NullMarked;
