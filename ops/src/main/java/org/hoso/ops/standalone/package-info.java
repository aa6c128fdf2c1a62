/** Both sides in one JVM on embedded stores: the one-command default. */
@NullMarked
package org.hoso.ops.standalone;

import org.jspecify.annotations.NullMarked;
