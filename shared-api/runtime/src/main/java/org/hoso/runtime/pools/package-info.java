/** Connections by what they are for, so that nobody's haste takes what somebody else's work needs. */
@NullMarked
package org.hoso.runtime.pools;

import org.jspecify.annotations.NullMarked;
