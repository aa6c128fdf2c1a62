@NullMarked
package org.hoso.query.accountability;

import org.jspecify.annotations.NullMarked;
