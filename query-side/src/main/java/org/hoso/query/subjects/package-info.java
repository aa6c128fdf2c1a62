/** One register over all cases: accounts, persons and organisations with their roles, duties and every measure against them. */
@NullMarked
package org.hoso.query.subjects;

import org.jspecify.annotations.NullMarked;
