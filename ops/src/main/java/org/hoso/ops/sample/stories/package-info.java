/** The named stories: each walks one matter from the first report to its end, with the refusals on the way. */
@NullMarked
package org.hoso.ops.sample.stories;

import org.jspecify.annotations.NullMarked;
