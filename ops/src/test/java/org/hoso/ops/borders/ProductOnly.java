package org.hoso.ops.borders;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** No tests, whether they lie in a folder of classes or, in a whole build, in an archive that other modules' tests use. */
public final class ProductOnly implements ImportOption {
    private final ImportOption noFolder = new ImportOption.DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return noFolder.includes(location) && !location.contains("-tests.jar");
    }
}
