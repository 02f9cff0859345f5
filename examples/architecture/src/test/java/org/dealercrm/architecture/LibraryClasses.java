package org.dealercrm.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of the three library modules, without their tests. */
final class LibraryClasses {

    private LibraryClasses() {}

    static JavaClasses imported() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("/org/dealercrm/architecture/"))
                .importPackages("org.dealercrm");
    }
}
