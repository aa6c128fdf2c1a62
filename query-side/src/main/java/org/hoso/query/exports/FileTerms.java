package org.hoso.query.exports;

import org.hoso.query.rights.Reader;
import org.hoso.query.rights.Relating;

/** What a file is to hold, and by whose rights. @param relating bodies on the day whose rights count */
record FileTerms(ExportPeriod period, Format format, Reader reader, Relating relating) {}
