/** The registry of the law as a history of its own: dated versions that officers add to the files, in two steps. */
@NullMarked
package org.hoso.registry;

import org.jspecify.annotations.NullMarked;
