package org.guvoh.incidents.origin;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.guvoh.core.time.Edtf;

/**
 * Orders times of publication. A day without a time of day counts from its beginning, so that of
 * two reports of one day only those with a time of day are put in order by {@link #isBefore}.
 */
final class Publication {
  private Publication() {}

  /** The first moment a time allows; a time without a zone is taken as UTC. */
  static Optional<LocalDateTime> moment(Edtf time) {
    String value = time.value().replaceAll("[?~%]$", "");
    if (value.contains("T") && !time.isInterval()) {
      try {
        return Optional.of(
            OffsetDateTime.parse(value).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
      } catch (DateTimeParseException withoutZone) {
        try {
          return Optional.of(LocalDateTime.parse(value));
        } catch (DateTimeParseException other) {
          return time.earliest().map(day -> day.atStartOfDay());
        }
      }
    }
    return time.earliest().map(day -> day.atStartOfDay());
  }

  /** Whether one surely lies before the other. */
  static boolean isBefore(Edtf one, Edtf other) {
    Optional<LocalDateTime> last =
        one.value().contains("T") && !one.isInterval()
            ? moment(one)
            : one.latest().map(day -> day.atTime(LocalTime.MAX));
    Optional<LocalDateTime> first = moment(other);
    return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
  }
}
