export const messages = {
  rich: 'Formatted text',
  heading: 'Heading',
  address: 'Address of the link',
  setLink: 'Set',
  noLink: 'No link',
  badAddress: 'It begins with https://, http:// or mailto:.',
};
