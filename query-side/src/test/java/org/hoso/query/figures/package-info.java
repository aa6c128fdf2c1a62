@NullMarked
package org.hoso.query.figures;

import org.jspecify.annotations.NullMarked;
