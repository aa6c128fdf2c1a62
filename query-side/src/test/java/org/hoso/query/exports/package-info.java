@NullMarked
package org.hoso.query.exports;

import org.jspecify.annotations.NullMarked;
