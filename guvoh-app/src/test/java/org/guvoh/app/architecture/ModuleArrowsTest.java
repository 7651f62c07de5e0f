package org.guvoh.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may import what; the table of modules in ARCHITECTURE.md. */
class ModuleArrowsTest {
  /** A module and the libraries it may import beside the JDK and, but for core itself, core. */
  @ParameterizedTest
  @CsvSource({
    "core,      org.locationtech.jts.. | tools.jackson.. | com.fasterxml.jackson.annotation..",
    "terrain,   org.locationtech.jts..",
    "language,  ai.onnxruntime..",
    "names,     org.locationtech.jts.. | tools.jackson..",
    "claims,",
    "incidents,",
    "ingest,    org.jsoup.. | opennlp.. | tools.jackson.. | org.apache.pdfbox.. |"
        + " org.netpreserve.jwarc.. | org.apache.james.mime4j..",
    "store,     org.jdbi.. | org.sqlite.. | tools.jackson..",
  })
  void aModuleImportsCoreAndItsOwnLibrariesOnly(String module, String libraries) {
    String own = "org.guvoh." + module + "..";
    String[] allowed =
        Stream.concat(
                Stream.of(
                    own,
                    "org.guvoh.core..",
                    "java..",
                    "javax.sql..",
                    "javax.xml.stream..",
                    "org.jspecify..",
                    ""),
                libraries == null ? Stream.empty() : Stream.of(libraries.split(" \\| ")))
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(own)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .check(ProgramClasses.ALL);
  }

  @Test
  void everyModuleOfTheProgramIsInTheTable() {
    Set<String> modules =
        ProgramClasses.ALL.stream()
            .map(type -> type.getPackageName().split("\\.")[2])
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(modules)
        .containsExactlyInAnyOrder(
            "core",
            "terrain",
            "language",
            "names",
            "claims",
            "incidents",
            "ingest",
            "store",
            "app");
  }

  @Test
  void nothingImportsTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.guvoh.app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.guvoh.app..")
        .check(ProgramClasses.ALL);
  }

  @Test
  void coreReadsNoFilesAndNoNetwork() {
    noClasses()
        .that()
        .resideInAPackage("org.guvoh.core..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
        .check(ProgramClasses.ALL);
  }

  @Test
  void noPackagesImportEachOtherInACircle() {
    slices().assignedFrom(new EveryPackage()).should().beFreeOfCycles().check(ProgramClasses.ALL);
  }

  @Test
  void packagesAreNamedAfterWhatTheyHold() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..")
        .check(ProgramClasses.ALL);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(
            ProgramClasses.ALL.stream()
                .map(JavaClass::getPackage)
                .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .distinct())
        .isEmpty();
  }

  private static final class EveryPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "every package";
    }
  }
}
