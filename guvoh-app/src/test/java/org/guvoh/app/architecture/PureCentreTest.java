package org.guvoh.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.guvoh.app.Guvoh;
import org.junit.jupiter.api.Test;

/** Threads, the end of the process, the clock and the machine's habits stay at the edge. */
class PureCentreTest {
  /** What answers differently on another machine or another day. */
  private static final Set<String> HABITS =
      Set.of(
          "java.util.Locale.getDefault()",
          "java.util.TimeZone.getDefault()",
          "java.time.ZoneId.systemDefault()",
          "java.time.LocalDate.now()",
          "java.time.LocalTime.now()",
          "java.time.LocalDateTime.now()",
          "java.time.OffsetDateTime.now()",
          "java.time.ZonedDateTime.now()",
          "java.time.YearMonth.now()",
          "java.time.Year.now()",
          "java.time.Instant.now()",
          "java.time.Clock.systemDefaultZone()",
          "java.time.Clock.systemUTC()",
          "java.lang.System.currentTimeMillis()",
          "java.nio.charset.Charset.defaultCharset()",
          "java.lang.String.getBytes()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)");

  @Test
  void onlyTheProgramOwnsThreads() {
    DescribedPredicate<JavaClass> threads =
        assignableTo(Thread.class)
            .or(assignableTo(Executor.class))
            .or(assignableTo(Executors.class))
            .or(assignableTo(CompletionService.class))
            .or(assignableTo(CompletableFuture.class))
            .as("threads or executors");
    noClasses()
        .that()
        .resideOutsideOfPackage("org.guvoh.app..")
        .should()
        .dependOnClassesThat(threads)
        .check(ProgramClasses.ALL);
  }

  @Test
  void nothingRunsOnTheSharedThreadsOfThePlatform() {
    noClasses()
        .should()
        .callMethod(Collection.class, "parallelStream")
        .orShould()
        .callMethod(java.util.stream.Stream.class, "parallel")
        .orShould()
        .callMethod(java.util.stream.IntStream.class, "parallel")
        .check(ProgramClasses.ALL);
  }

  @Test
  void onlyTheEntryPointEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Guvoh.class.getName())
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(ProgramClasses.ALL);
  }

  @Test
  void nothingAsksTheMachineForItsLocaleZoneClockOrCharset() {
    DescribedPredicate<JavaAccess<?>> habit =
        DescribedPredicate.describe(
            "the machine's locale, zone, clock or charset",
            access -> HABITS.contains(access.getTarget().getFullName()));
    noClasses()
        .that(resideInAPackage("org.guvoh.."))
        .should()
        .accessTargetWhere(habit)
        .check(ProgramClasses.ALL);
  }
}
