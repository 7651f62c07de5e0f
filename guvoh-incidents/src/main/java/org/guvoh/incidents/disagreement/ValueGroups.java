package org.guvoh.incidents.disagreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.guvoh.incidents.claim.CaseClaim;

/**
 * Claims by the value they give, so that a thousand copies of one value are compared once.
 *
 * <p>Comparing costs the product of the numbers of distinct values, not of claims. Not safe for
 * many threads.
 *
 * @param <V> the value, compared by equality
 */
final class ValueGroups<V> {
  private final Map<V, Group> groups = new LinkedHashMap<>();

  private static final class Group {
    final List<CaseClaim> claims = new ArrayList<>();
    final Set<String> holders = new LinkedHashSet<>();
  }

  private final Function<CaseClaim, String> holder;

  /** Groups whose claims are told apart by a holder, such as the speaker or the report. */
  ValueGroups(Function<CaseClaim, String> holder) {
    this.holder = holder;
  }

  static <V> ValueGroups<V> bySpeaker(
      Collection<CaseClaim> claims, Function<CaseClaim, V> valueOf) {
    ValueGroups<V> groups = new ValueGroups<>(CaseClaim::speaker);
    claims.forEach(claim -> groups.add(valueOf.apply(claim), claim));
    return groups;
  }

  void add(V value, CaseClaim claim) {
    Group group = groups.computeIfAbsent(value, key -> new Group());
    group.claims.add(claim);
    group.holders.add(holder.apply(claim));
  }

  Set<V> values() {
    return groups.keySet();
  }

  List<CaseClaim> claims(V value) {
    Group group = groups.get(value);
    return group == null ? List.of() : group.claims;
  }

  /** The claims that meet, in a group that the relation joins to theirs, one of another holder. */
  Set<CaseClaim> meeting(ValueGroups<V> others, BiPredicate<V, V> relation) {
    Set<CaseClaim> met = new LinkedHashSet<>();
    groups.forEach(
        (value, group) ->
            others.groups.forEach(
                (otherValue, other) -> {
                  if (relation.test(value, otherValue)) {
                    group.claims.stream()
                        .filter(claim -> hasAnother(other, holder.apply(claim)))
                        .forEach(met::add);
                  }
                }));
    return met;
  }

  private static boolean hasAnother(Group group, String than) {
    return group.holders.size() > 1 || !group.holders.contains(than);
  }
}
