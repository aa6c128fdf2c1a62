/** The alert that two bodies are about to measure the same one for the same act: kept as pairs, and told to whom they are to be told. */
@NullMarked
package org.hoso.query.collisions;

import org.jspecify.annotations.NullMarked;
