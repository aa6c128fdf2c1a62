@NullMarked
package org.hoso.query.lists;

import org.jspecify.annotations.NullMarked;
