package dev.trivet.rootly.workflows;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.IncludeQuery;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Playbooks: instructions for incidents, with tasks.
 *
 * @see <a href="https://docs.rootly.com/api-reference/playbooks/list-playbooks">Rootly:
 *     playbooks</a>
 */
public final class PlaybooksApi extends CollectionApi<Playbook, PlaybookInput, IncludeQuery> {

  static final CollectionEndpoints<Playbook> PLAYBOOKS =
      CollectionEndpoints.of("rootly.playbooks", "playbooks", "v1/playbooks", Playbook.class)
          .requires("title");

  PlaybooksApi(Transport transport) {
    super(transport, PLAYBOOKS);
  }

  /**
   * Reads one playbook together with related resources.
   *
   * @param id the ID of the playbook
   * @param include the relationships to include
   * @return the playbook
   */
  public Playbook get(String id, Include... include) {
    return getWith(id, include);
  }

  /**
   * Finds the playbook with the title of the input, or creates it. Titles are compared without
   * blanks around them and in the composed form of Unicode; upper and lower case differ. A playbook
   * that is found is not changed. Rootly does not document that titles are unique, so two callers
   * at the same moment may create two playbooks.
   *
   * @param input what to create if no playbook has its title
   * @return the playbook, and whether this call created it
   */
  public Ensured<Playbook> ensure(PlaybookInput input) {
    return ensureBy(input, input.title(), title -> IncludeQuery.all(), Playbook::title);
  }
}
