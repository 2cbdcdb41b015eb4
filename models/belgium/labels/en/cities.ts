/** What the document says of each city, in our words and without its praise. */
export const cities = {
  brussels: [
    'Artificial intelligence, biotechnology and digital technology are to carry its industry.',
    'Named for it: imec (microelectronics), UCB and GSK (biotechnology), Proximus and start-ups.',
    'Universities and industry work together in digital health; public money goes to networks and incubators.',
  ],
  antwerp: [
    'The port uses connected sensors to steer traffic and goods.',
    'Chemistry invests in cleaner processes and bio-based materials.',
    'Universities and industry work together on robotics and AI for transport.',
  ],
  ghent: [
    'Textiles (recycled materials, automation), electronics (sensors) and food (traceability) take up industry 4.0.',
    'It is said to lead in the circular economy: reuse, and less industrial waste.',
  ],
  charleroi: [
    'Once a steel city, it is turning to aeronautics, mechatronics and nanotechnology.',
    'Nanomaterials are developed for electronics and defence; training is given in mechatronics and robotics.',
  ],
  liege: [
    'Metallurgy (light recyclable alloys), energy (smart grids, sun and wind) and precision mechanics.',
    'The projects have public and private money.',
  ],
  'louvain-la-neuve': [
    'Biotechnology, intelligent medical devices and information technology around its university.',
    'Laboratories hand technology on to industry; start-ups settle there.',
  ],
  bruges: [
    'The seaport uses connected sensors to steer flows.',
    'Smart-city projects manage energy and infrastructure; green tourism takes up technology.',
  ],
} as const
