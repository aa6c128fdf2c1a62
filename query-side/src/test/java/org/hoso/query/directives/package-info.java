@NullMarked
package org.hoso.query.directives;

import org.jspecify.annotations.NullMarked;
