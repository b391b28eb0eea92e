/** Words of the files that are sent out; Vietnamese whatever the pane speaks. */
export const DEPARTMENT_WORDS = {
  fileName: (department: string, unit: string, year: number) => `${department} - ${unit} ${year}`,
} as const;
