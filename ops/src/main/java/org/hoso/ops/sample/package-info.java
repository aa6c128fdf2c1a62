/** Plays the sample reports and the named stories into a running system, over its REST interface only. */
@NullMarked
package org.hoso.ops.sample;

import org.jspecify.annotations.NullMarked;
