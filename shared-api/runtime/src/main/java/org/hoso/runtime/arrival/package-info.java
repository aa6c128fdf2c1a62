/** How requests arrive: whole, in time, and without anybody else waiting for them. */
@NullMarked
package org.hoso.runtime.arrival;

import org.jspecify.annotations.NullMarked;
