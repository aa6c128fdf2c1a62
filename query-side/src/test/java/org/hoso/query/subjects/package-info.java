@NullMarked
package org.hoso.query.subjects;

import org.jspecify.annotations.NullMarked;
