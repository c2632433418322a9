package dev.trivet.core;

/**
 * Which call is meant, in words that are safe to print anywhere: never a URL, an identifier or a
 * token.
 *
 * @param name the SDK's dotted name, for example {@code rootly.teams.get}
 * @param verb the HTTP verb
 * @param template the path with its placeholders, for example {@code v1/teams/{id}}
 */
public record Operation(String name, String verb, String template) {

  /** Name, verb and template with a blank between them. */
  @Override
  public String toString() {
    return name + " " + verb + " " + template;
  }
}
