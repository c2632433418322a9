package dev.trivet.rootly.wire;

import dev.trivet.core.Ensured;
import dev.trivet.core.Listing;
import dev.trivet.core.service.Transport;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How the natural key of a resource is compared: without blanks around it, which Rootly removes,
 * and in the composed form of Unicode, because the same name can be typed in two forms.
 */
public final class NaturalKey {

  private NaturalKey() {}

  /** The form to compare; empty when there is no key, or only a blank one. */
  public static Optional<String> of(Optional<String> key) {
    return key.map(text -> Normalizer.normalize(text.strip(), Normalizer.Form.NFC))
        .filter(text -> !text.isEmpty());
  }

  /**
   * Finds a resource by its key, or creates it. A key with a comma is looked for in the whole list,
   * because a filter would take it for two.
   *
   * @param key the key; creation refuses an input that has none
   * @param all lists all resources
   * @param candidates lists the resources that may have a key
   * @param keyOf the key of a listed resource
   */
  public static <T> Ensured<T> ensure(
      Transport transport,
      Optional<String> key,
      Supplier<Listing<T>> all,
      Function<String, Listing<T>> candidates,
      Function<T, Optional<String>> keyOf,
      Supplier<T> create) {
    return ensure(
        transport,
        key,
        wanted -> wanted.contains(",") ? all.get() : candidates.apply(wanted),
        keyOf,
        create);
  }

  /**
   * Finds a resource by its key, or creates it.
   *
   * @param key the key; creation refuses an input that has none
   * @param candidates lists the resources that may have a key
   * @param keyOf the key of a listed resource
   */
  public static <T> Ensured<T> ensure(
      Transport transport,
      Optional<String> key,
      Function<String, Listing<T>> candidates,
      Function<T, Optional<String>> keyOf,
      Supplier<T> create) {
    var wanted = of(key);
    if (wanted.isEmpty()) {
      return Ensured.created(create.get());
    }
    return transport.findOrCreate(
        () ->
            candidates.apply(wanted.get()).stream()
                .filter(found -> of(keyOf.apply(found)).equals(wanted))
                .findFirst(),
        create);
  }
}
