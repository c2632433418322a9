/**
 * Collections that a table describes: {@code collections.tsv} beside the service that they belong
 * to. A table holds names and types only and is written by hand, from the facts about the service.
 * Routes that a service adds before those of its table win over them.
 *
 * <p>Cells are separated by tabs and may be empty; every line has seven. Lines that start with
 * {@code #} are comments. A line that starts with a tab belongs to the collection above it.
 *
 * <p><b>A collection</b>
 *
 * <ol>
 *   <li>type: the JSON:API type, or the name around the attributes of a request
 *   <li>operations: {@code l} list, {@code c} create, {@code g} get, {@code u} update, {@code d}
 *       delete, in this order; those left out do not exist
 *   <li>route of the collection, without the prefix of the service; a placeholder names a resource
 *       that has to exist and its type, as in {@code v1/schedules/{schedule_id:schedules}/shifts}
 *   <li>route of one resource; its last placeholder is the ID (or the slug, where there is one),
 *       placeholders before that are those of the collection
 *   <li>filters, separated by commas: {@code search}, or names of attributes
 *   <li>attributes that lists can be sorted by, separated by commas
 *   <li>traits, separated by commas: {@code patch} (updates are sent by PATCH), {@code
 *       empty-delete} (nothing comes back from a delete), {@code bare-errors} (a refused create
 *       names the messages by attribute, without an envelope), {@code single} (there is one
 *       resource, always, and both routes are the same)
 * </ol>
 *
 * <p><b>An attribute</b>, after the empty first cell
 *
 * <ol>
 *   <li value="2">wire name
 *   <li>kind: {@code text}, {@code number}, {@code flag}, {@code object} or {@code any}; with an
 *       {@code s} at the end for a list of them. Filled by the fake: {@code created}, {@code
 *       updated}, {@code slug} (from the name or title), {@code position} (counted, unless a
 *       request sends it), {@code secret} (an invented one), {@code id} (only to say in cell six
 *       whether IDs are {@code number}, {@code uuid} or {@code hash})
 *   <li>uses, in this order: {@code r} responses show it, {@code c} create takes it, {@code u}
 *       update takes it, each of these two with {@code !} when it needs it, {@code ?} null is
 *       accepted and clears it, {@code =} no two resources in one parent have the same
 *   <li>what responses show while nobody has set it, as JSON; nothing means null, or an empty list
 *   <li>the only values allowed, separated by {@code |}
 *   <li>the type of the resources that it names and that have to exist, followed by {@code >} and
 *       the name of the relationship under which responses show them: {@code users>owner_user}
 * </ol>
 *
 * <p><b>A relationship to what lies in the resource</b>: wire name, {@code children}, {@code r}
 * when responses always show it, two empty cells, the type, followed by {@code :} and its name in
 * {@code include} where that differs.
 */
@NullMarked
package dev.trivet.testkit.internal.collections;

import org.jspecify.annotations.NullMarked;
