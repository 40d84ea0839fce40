import { FilterSelect } from '../parts/filter-select.tsx';
import { SearchField } from '../parts/search-field.tsx';
import {
  areCallsFiltered,
  clearCallFilters,
  operationChoices,
  operationFilter,
  personChoices,
  personFilter,
  ruleChoices,
  ruleFilter,
  searchFilter,
  statusChoices,
  statusFilter,
} from '../store/calls-filter.ts';

/** Filters of the call list. */
export function CallFilters() {
  return (
    <>
      <SearchField label="Find by text" text={searchFilter} />
      <FilterSelect label="Person" all="All people" options={personChoices.value} chosen={personFilter} />
      <FilterSelect
        label="Operation"
        all="All operations"
        options={operationChoices.value}
        chosen={operationFilter}
      />
      <FilterSelect label="Status" all="All statuses" options={statusChoices.value} chosen={statusFilter} />
      <FilterSelect label="Rule" all="All rules" options={ruleChoices.value} chosen={ruleFilter} />
      {areCallsFiltered.value && (
        <button type="button" onClick={clearCallFilters}>
          Clear filters
        </button>
      )}
    </>
  );
}
