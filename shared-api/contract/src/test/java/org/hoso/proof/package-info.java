@NullMarked
package org.hoso.proof;

import org.jspecify.annotations.NullMarked;
