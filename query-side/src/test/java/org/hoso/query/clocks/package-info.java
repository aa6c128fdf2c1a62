@NullMarked
package org.hoso.query.clocks;

import org.jspecify.annotations.NullMarked;
