package dev.trivet.examples.access;

import dev.trivet.core.RawRequest;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.jsonapi.IncludedResource;
import dev.trivet.rootly.jsonapi.Ref;
import dev.trivet.rootly.teams.Team;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people of a Rootly organization by their number. They come with the teams that they are in;
 * those in no team yet are asked for with a raw call, which not every key may make.
 */
public final class RootlyPeople {

  private static final int PAGE = 100;

  /** A person. */
  public record Person(long id, String email, String name) {}

  private final Map<Long, Person> people = new HashMap<>();

  private RootlyPeople() {}

  /** The members of teams that were listed together with their users. */
  public static RootlyPeople of(List<Team> teams) {
    var all = new RootlyPeople();
    teams.stream().flatMap(team -> team.users().stream()).forEach(all::add);
    return all;
  }

  /** Adds those whom the organization has beyond its teams. */
  public RootlyPeople addEverybody(RootlyClient rootly) {
    try {
      List<String> before = List.of();
      var ids = addPage(rootly, 1);
      // a full page may have another one behind it; the same page again means that there is none
      for (int page = 2; ids.size() == PAGE && !ids.equals(before); page++) {
        before = ids;
        ids = addPage(rootly, page);
      }
    } catch (NotFoundException | PermissionException notForThisKey) {
      // then those in teams have to do
    }
    return this;
  }

  private List<String> addPage(RootlyClient rootly, int page) {
    var request =
        RawRequest.get("v1/users")
            .query("page[number]", Integer.toString(page))
            .query("page[size]", Integer.toString(PAGE));
    var users =
        rootly.raw().send(request).body().get("data").map(JsonValue::elements).orElse(List.of());
    var ids = new ArrayList<String>();
    for (var user : users) {
      var id = user.get("id").flatMap(JsonValue::asText).orElse("");
      ids.add(id);
      add(id, user.get("attributes").map(JsonValue::members).orElse(Map.of()));
    }
    return ids;
  }

  private void add(Ref ref) {
    add(ref.id(), ref.resource().map(IncludedResource::attributes).orElse(Map.of()));
  }

  private void add(String id, Map<String, JsonValue> attributes) {
    if (id.matches("\\d{1,18}") && text(attributes, "email").isPresent()) {
      long number = Long.parseLong(id);
      var name = text(attributes, "full_name").or(() -> text(attributes, "name")).orElse("");
      people.put(number, new Person(number, text(attributes, "email").orElse(""), name));
    }
  }

  private static Optional<String> text(Map<String, JsonValue> attributes, String name) {
    return Optional.ofNullable(attributes.get(name)).flatMap(JsonValue::asText);
  }

  /** The person with a number. */
  public Optional<Person> find(long id) {
    return Optional.ofNullable(people.get(id));
  }

  /** The person with an address. */
  public Optional<Person> find(Email email) {
    return people.values().stream().filter(person -> email.is(person.email())).findFirst();
  }
}
