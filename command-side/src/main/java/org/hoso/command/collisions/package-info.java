/** Warns whoever is about to measure somebody that another body measures the same one for the same act. */
@NullMarked
package org.hoso.command.collisions;

import org.jspecify.annotations.NullMarked;
