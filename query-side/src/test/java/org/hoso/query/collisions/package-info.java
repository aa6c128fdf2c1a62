@NullMarked
package org.hoso.query.collisions;

import org.jspecify.annotations.NullMarked;
